/**
 * Strings that the Vietnamese translation of the web form's program (Sveltia CMS) lacks and that an editor of
 * this site can see, by the program's own keys; merged into its translation at build time
 * (src/integrations/web-form.ts). A test lists those that the program has translated itself since. Still in
 * English: asset folders, and configuration errors, which tests rule out.
 */
export const cmsText = {
  select_item: 'Chọn {$name}',
  sign_in_using_access_token_workflow_note:
    'Mã này cũng phải có quyền đọc và ghi pull request (đề nghị thay đổi).',
  sign_in_with_link: 'Đăng nhập bằng đường dẫn',
  sign_in_with_link_confirmation:
    'Đường dẫn này đăng nhập bạn vào {$service} với tài khoản {$account} và chép các thiết lập từ thiết bị đã tạo ra nó. Chỉ tiếp tục nếu chính bạn tạo đường dẫn này.',
  file_unavailable: 'Không có tệp',
  file_unavailable_description: 'Không tải được tệp này. Tệp có thể đã bị chuyển đi hoặc bị xóa.',
  show_errors: 'Xem lỗi',
  list_item_options: 'Tùy chọn của mục',
  'entry_sidebar.slug.title': 'Tên tệp',
  'entry_sidebar.slug.generated_on_save': 'Tên tệp được đặt theo nội dung khi lưu.',
  'entry_sidebar.slug.unavailable': 'Mục này không có tên tệp.',
  'save_conflict.title': 'Người khác vừa sửa mục này',
  'save_conflict.modified_by': '{$name} đã sửa mục này lúc {$date}, sau khi bạn mở.',
  'save_conflict.modified': 'Mục này đã được sửa trong kho sau khi bạn mở.',
  'save_conflict.deleted': 'Mục này đã bị xóa khỏi kho sau khi bạn mở.',
  'save_conflict.overwrite_warning': 'Nếu lưu bây giờ, thay đổi của người đó sẽ mất.',
  'save_conflict.recreate_warning': 'Nếu lưu bây giờ, mục này sẽ được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Người khác vừa cập nhật kho trong lúc bạn lưu. Hãy thử lại.',
  'remote_change.reload_entry': 'Tải lại mục này',
  'remote_change.confirm_reloading_entry':
    'Bạn có chắc muốn tải lại mục này không? Thay đổi chưa lưu sẽ mất.',
  'relation_field.save_together_hint': '{$name} mới sẽ được lưu cùng mục bạn đang sửa.',
  'relation_field.add_failed': 'Không thêm được {$name}.',
  'status.deploying': 'Đang đưa lên trang',
  'workflow.deploying_deletion': 'Đang gỡ khỏi trang',
} as const;
