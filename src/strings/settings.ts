/** Messages for invalid settings (environment variables). */
export const settingsText = {
  heading: 'Thiết lập chưa đúng, chưa làm gì cả:',
  SITE: 'phải là địa chỉ http:// hoặc https:// của máy chủ, không kèm đường dẫn, “?”, “#” hay mật khẩu; ví dụ SITE=https://mttq.example. Đường dẫn bên dưới máy chủ thì ghi vào BASE, ví dụ BASE=/phong-trao/.',
  BASE: 'phải là đường dẫn bên dưới máy chủ, gồm chữ không dấu, chữ số và các dấu “-”, “_”, “.”, “~”, mỗi đoạn một dấu “/”; ví dụ BASE=/phong-trao/. Địa chỉ máy chủ thì ghi vào SITE.',
  EDITION:
    'chỉ nhận public (bản công bố) hoặc staff (bản nội bộ), viết thường; bỏ trống là bản công bố.',
  SITE_DATE: (first: string, last: string) =>
    `phải là một ngày có thật, viết năm-tháng-ngày, từ ${first} đến ${last}; ví dụ SITE_DATE=2026-11-30. Bỏ trống là hôm nay.`,
  PORT: 'phải là số cổng từ 1 đến 65535; ví dụ PORT=4321.',
  REPOSITORY:
    'phải là địa chỉ http:// hoặc https:// của kho mã, không kèm “?”, “#” hay mật khẩu; ví dụ REPOSITORY=https://github.com/mttq/phong-trao.',
  BRANCH: 'phải là tên một nhánh git; ví dụ BRANCH=main.',
  FORM_AUTH_URL:
    'phải là địa chỉ https:// của dịch vụ đăng nhập (http:// chỉ dùng cho localhost); bỏ trống thì đăng nhập bằng mã truy cập.',
  FORM_APP_ID:
    'phải là mã ứng dụng OAuth do kho mã cấp, chỉ gồm chữ không dấu, chữ số, “-” và “_”; bỏ trống thì đăng nhập bằng mã truy cập.',
  FORGE:
    'chỉ nhận github, gitlab, forgejo (cả Gitea) hoặc none (không dùng kho mã trên mạng), viết thường; bỏ trống thì máy đoán theo REPOSITORY.',
  FORGE_API:
    'phải là địa chỉ http:// hoặc https:// của API kho mã; ví dụ FORGE_API=https://git.example/api/v4.',
  unknownForge:
    'phải là kho mà tên máy chủ cho biết chạy phần mềm nào; máy chủ này không cho biết, nên ghi thêm FORGE=github, FORGE=gitlab hoặc FORGE=forgejo (cả Gitea), hay FORGE=none.',
  forgeAlone:
    'chỉ nhận khi có địa chỉ kho; ghi thêm REPOSITORY, ví dụ REPOSITORY=https://git.example/mttq/phong-trao.',
} as const;
